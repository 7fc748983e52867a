package org.stemma.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells addresses of the public internet from all others, so that a page or feed cannot make this machine ask for what only
 * this machine can reach: itself, its network, the metadata service of its cloud.
 *
 * <p>IPv4: everything but the blocks that the IANA registry for special purposes (RFC 6890) and the registries for multicast
 * and reserved space list. IPv6: only global unicast, 2000::/3, without the blocks in it that carry an IPv4 address (6to4,
 * Teredo) or are for documentation and benchmarks; so NAT64, mapped and compatible addresses are refused as well, since
 * what stands inside them is reached by another machine's translation. Immutable and safe between threads.
 */
final class AddressGuard {
    /** A block of addresses: those that share the leading bits of its first. */
    private static final class Block {
        private final byte[] prefix;
        private final int bits;
        private final String what;

        private Block(byte[] prefix, int bits, String what) {
            this.prefix = prefix;
            this.bits = bits;
            this.what = what;
        }

        String what() {
            return what;
        }

        static Block of(String cidr, String what) {
            String[] parts = cidr.split("/");
            try {
                return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]), what);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException("a literal address is never looked up", impossible);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final String PRIVATE = "an address of a private network";
    private static final String EXAMPLE = "an address for documentation";
    private static final String TRANSLATED = "an address that another one is hidden in";
    private static final String RESERVED = "a reserved address";

    private static final List<Block> IPV4 = List.of(
            Block.of("0.0.0.0/8", "an address of this machine"),
            Block.of("10.0.0.0/8", PRIVATE),
            Block.of("100.64.0.0/10", "an address of a provider's inner network"),
            Block.of("127.0.0.0/8", "an address of this machine"),
            Block.of("169.254.0.0/16", "a link-local address, where clouds serve their metadata"),
            Block.of("172.16.0.0/12", PRIVATE),
            Block.of("192.0.0.0/24", RESERVED),
            Block.of("192.0.2.0/24", EXAMPLE),
            Block.of("192.31.196.0/24", RESERVED),
            Block.of("192.52.193.0/24", RESERVED),
            Block.of("192.88.99.0/24", TRANSLATED),
            Block.of("192.168.0.0/16", PRIVATE),
            Block.of("192.175.48.0/24", RESERVED),
            Block.of("198.18.0.0/15", "an address for benchmarks"),
            Block.of("198.51.100.0/24", EXAMPLE),
            Block.of("203.0.113.0/24", EXAMPLE),
            Block.of("224.0.0.0/4", "an address of many machines"),
            Block.of("240.0.0.0/4", RESERVED));

    private static final Block GLOBAL_UNICAST = Block.of("2000::/3", "");

    private static final List<Block> IPV6 = List.of(
            Block.of("2001::/23", TRANSLATED),
            Block.of("2001:db8::/32", EXAMPLE),
            Block.of("2002::/16", TRANSLATED),
            Block.of("2620:4f:8000::/48", RESERVED),
            Block.of("3fff::/20", EXAMPLE));

    private static final int IPV4_BYTES = 4;
    private static final int MAPPED_PREFIX_BYTES = 12;

    private AddressGuard() {}

    /** Why an address is not one of the public internet, for people; absent if it is one. */
    static Optional<String> objection(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == IPV4_BYTES) {
            return objection(bytes, IPV4);
        }
        if (isMapped(bytes)) {
            return objection(Arrays.copyOfRange(bytes, MAPPED_PREFIX_BYTES, bytes.length), IPV4)
                    .or(() -> Optional.of(TRANSLATED));
        }
        return GLOBAL_UNICAST.holds(bytes)
                ? objection(bytes, IPV6)
                : Optional.of("an address that is not one of the public internet");
    }

    private static Optional<String> objection(byte[] address, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.holds(address))
                .map(Block::what)
                .findFirst();
    }

    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < MAPPED_PREFIX_BYTES - 2; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[MAPPED_PREFIX_BYTES - 2] == (byte) 0xFF && bytes[MAPPED_PREFIX_BYTES - 1] == (byte) 0xFF;
    }
}
