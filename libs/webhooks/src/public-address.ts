import { BlockList, isIP } from 'node:net';

/** IPv4 that is no host on the Internet, or a cloud's own door (IANA special-purpose registry; Azure's wire server). */
const SPECIAL_V4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
];
/** Global unicast, all that IANA has given out. Mapped and compatible IPv4, NAT64, ULA and link-local lie outside. */
const GLOBAL_V6 = ['2000::/3'];
/** Inside it: protocol assignments with Teredo, documentation, 6to4, SRv6. */
const SPECIAL_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const specialV4 = blockListOf(SPECIAL_V4, 'ipv4');
const globalV6 = blockListOf(GLOBAL_V6, 'ipv6');
const specialV6 = blockListOf(SPECIAL_V6, 'ipv6');

/** Whether an address, as `inet_ntop` writes it, belongs to a host on the Internet. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialV4.check(address, 'ipv4');
    case 6:
      // With a zone it is of one link only.
      return !address.includes('%') && globalV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
    default:
      return false;
  }
}

function blockListOf(networks: string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/');
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
