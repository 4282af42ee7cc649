export { deriveKey, isSignature, randomToken, sha256, sign } from './tokens.js';
export { KeyMissing, keyIdOf, SealedBox } from './sealed-box.js';
