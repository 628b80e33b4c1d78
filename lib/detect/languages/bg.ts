import type { Language } from '../language';

export const language: Language = {
  name: 'Bulgarian',
  password: 'парола',
  of: 'за',
  told: ['парола за сървъра: @'],
  innocent: ['паролата трябва да има 12 знака, вижте RFC7617'],
};
