import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/**
 * Takes the network away from the thread that loads this module. A second fence: nothing that reads a file asks for the
 * network, and a file must not be able to make it.
 */
function refuse(): never {
  throw new Error('The network is not available while files are read.');
}

const DNS_LOOKUPS = /^(lookup|resolve|reverse)/;

// Everything that talks TCP, from tls to fetch, ends in this one method.
net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
dgram.createSocket = refuse;
for (const target of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(target)) {
    if (DNS_LOOKUPS.test(name)) Object.defineProperty(target, name, { value: refuse });
  }
}
syncBuiltinESMExports();
