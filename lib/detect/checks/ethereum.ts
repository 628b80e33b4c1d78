import type { Check } from '../rule';

/**
 * How the keys of the ten accounts begin that every local network of Hardhat, Anvil and Ganache has;
 * they are printed in its documentation (hardhat.org/hardhat-network/docs/overview).
 */
const LOCAL =
  /^(?:ac0974be|59c6995e|5de4111a|7c852118|47e179ec|8b3a350c|92db14e4|4bbbf85c|dbda1821|2a871d07)/;

/** Any number below the order of secp256k1 (SEC 2, 2.4.1), which begins with 32 bits set. */
export const privateKey: Check = (value) => {
  const hex = value.toLowerCase().replace(/^0x/, '');
  if (/^(?:0{8}|f{8})/.test(hex)) return null;
  return LOCAL.test(hex) ? { mode: 'test' } : {};
};
