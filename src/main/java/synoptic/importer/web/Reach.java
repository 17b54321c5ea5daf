package synoptic.importer.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the addresses of the public internet from those of this machine and of the network that it stands in. */
final class Reach {

    private Reach() {
    }

    /** Whether a host name leads, by any of its addresses, to somewhere that is not public. @throws UnknownHostException if to nowhere */
    static boolean isPrivate(String host) throws UnknownHostException {
        for (InetAddress address : InetAddress.getAllByName(host)) {
            if (isPrivate(address)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPrivate(InetAddress address) {
        boolean known = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
            || address.isSiteLocalAddress() || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return known || (address instanceof Inet4Address ? isReserved(bytes) : isReservedSix(bytes));
    }

    /** 0.*, 100.64.* to 100.127.*, 192.0.0.*, 198.18.* and 198.19.*, 240.* and higher. */
    private static boolean isReserved(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        return first == 0 || first >= 240 || first == 100 && (second & 0xc0) == 64 || first == 192 && second == 0 && four[2] == 0
            || first == 198 && (second == 18 || second == 19);
    }

    /** Unique local addresses, and those that carry a private address of four bytes: mapped, compatible, NAT64 and 6to4. */
    private static boolean isReservedSix(byte[] six) {
        boolean uniqueLocal = (six[0] & 0xfe) == 0xfc;
        boolean nat64 = six[0] == 0 && six[1] == 0x64 && (six[2] & 0xff) == 0xff && (six[3] & 0xff) == 0x9b;
        boolean embedded = nat64;
        if (!nat64) {
            embedded = true;
            for (int i = 0; i < 10; i++) {
                embedded &= six[i] == 0;
            }
        }
        boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
        return uniqueLocal || embedded && isPrivateFour(six, 12) || sixToFour && isPrivateFour(six, 2);
    }

    private static boolean isPrivateFour(byte[] six, int from) {
        try {
            return isPrivate(InetAddress.getByAddress(new byte[] {six[from], six[from + 1], six[from + 2], six[from + 3]}));
        } catch (UnknownHostException fourBytesAreAlwaysRight) {
            throw new IllegalStateException(fourBytesAreAlwaysRight);
        }
    }
}
