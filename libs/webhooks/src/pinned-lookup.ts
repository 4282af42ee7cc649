import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/** A name leads to an address that may not be called. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

export const resolveBySystem: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * For `http.request`: asks for a name once and connects to just the addresses that were checked, so that a name server
 * which answers differently the next time (DNS rebinding) gains nothing. One private address among public ones is
 * enough to refuse the name.
 */
export function pinnedLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    checkedAddresses(resolve, hostname).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) process.nextTick(callback, null, addresses);
        else process.nextTick(callback, null, first.address, first.family);
      },
      (error: unknown) => {
        process.nextTick(callback, error, '');
      },
    );
  };
}

/** All addresses of a name. @throws {AddressRefused} when one of them is not of the Internet */
export async function checkedAddresses(
  resolve: Resolve,
  hostname: string,
): Promise<[LookupAddress, ...LookupAddress[]]> {
  const [first, ...others] = await resolve(hostname);
  if (first === undefined) throw new AddressRefused(`${hostname} has no address.`);
  const refused = [first, ...others].find(({ address }) => !isPublicAddress(address));
  if (refused !== undefined) throw new AddressRefused(`${hostname} leads to ${refused.address}.`);
  return [first, ...others];
}
