import type { Language } from '../language';

export const language: Language = {
  name: 'Spanish',
  password: 'contraseña, contraseñas, contrasena, contrasenas, clave (secreta), clave (de)',
  plain: 'clave',
  secret: 'clave (de api), clave (de la api)',
  of: 'de, del, para',
  temporary: 'tempor, provis, inici',
  is: 'es, era, es ahora, ahora es',
  as: 'como, es',
  told: [
    '@ es la nueva contraseña',
    'Contraseña: @',
    'la contraseña del servidor es @',
    'La clave de la API es #',
  ],
  innocent: ['la contraseña debe tener 12 caracteres; véase /etc/pam.d/common-password2'],
};
