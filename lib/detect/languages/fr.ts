import type { Language } from '../language';

export const language: Language = {
  name: 'French',
  short: 'mdp',
  plain: 'passe',
  secret: 'jeton',
  key: 'clé',
  kind: "secrète, privée, api, d'api, de api, accès, d'accès",
  of: 'de, du, pour',
  bare: 'du',
  temporary: 'tempor, provis, initi',
  is: "est, était, c'est, est maintenant, est désormais",
  as: 'comme, en tant que, est',
  told: [
    '@ est le nouveau mot de passe',
    'DB_MDP=@',
    'Mot de passe : @',
    'le mot de passe pour le VPN est « @ »',
    'clé secrète: #',
  ],
  innocent: ['le mot de passe est trop court, voir Annexe12'],
};
