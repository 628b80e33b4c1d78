import type { Language } from '../language';

export const language: Language = {
  name: 'Portuguese',
  password: 'senha',
  key: 'chave',
  kind: 'secreta, api, de api',
  of: 'de, do, da, para',
  temporary: 'tempor, provis, inici',
  is: 'é, era, agora é, é agora',
  as: 'como, é',
  told: ['@ é a nova senha', 'Senha: @', 'a senha do servidor é @', 'A chave da API é #'],
  innocent: ['a senha é armazenada com SHA256-HMAC'],
};
