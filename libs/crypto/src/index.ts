export { deriveKey, isSignature, randomToken, sha256, sign } from './tokens.js';
export { SealedBox } from './sealed-box.js';
