package eu.talentpool.matching.log;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// The points of every entry by criterion, in few bytes: criterion by criterion, because neighbours in a ranking earn
/// much the same of each, high bytes before low ones, deflated.
final class PackedPoints {

    private PackedPoints() {}

    static byte[] pack(List<Ranking.Entry> entries) {
        int criteria =
                entries.isEmpty() ? 0 : entries.getFirst().contributions().size();
        var bytes = new byte[2 * criteria * entries.size()];
        int at = 0;
        for (int c = 0; c < criteria; c++)
            for (int shift : List.of(8, 0))
                for (var entry : entries)
                    bytes[at++] = (byte) (entry.contributions().get(c) >> shift);
        return deflated(bytes);
    }

    /// @param entries how many there are
    /// @return of each entry its points by criterion
    static List<List<Integer>> unpack(byte[] packed, int entries) {
        var bytes = inflated(packed);
        int criteria = entries == 0 ? 0 : bytes.length / 2 / entries;
        var points = new ArrayList<List<Integer>>(entries);
        for (int e = 0; e < entries; e++) {
            var of = new ArrayList<Integer>(criteria);
            for (int c = 0; c < criteria; c++) {
                int high = bytes[2 * c * entries + e];
                int low = bytes[(2 * c + 1) * entries + e] & 0xff;
                of.add(high << 8 | low);
            }
            points.add(of);
        }
        return points;
    }

    /// As rows of before hold them: entry by entry, two bytes for each criterion.
    static List<List<Integer>> plain(byte[] contributions, int entries) {
        var bytes = ByteBuffer.wrap(contributions);
        int criteria = entries == 0 ? 0 : bytes.remaining() / Short.BYTES / entries;
        var points = new ArrayList<List<Integer>>(entries);
        for (int e = 0; e < entries; e++) {
            var of = new ArrayList<Integer>(criteria);
            for (int c = 0; c < criteria; c++) of.add((int) bytes.getShort());
            points.add(of);
        }
        return points;
    }

    private static byte[] deflated(byte[] bytes) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length + bytes.length / 100 + 64];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    private static byte[] inflated(byte[] packed) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            var bytes = new byte[Math.max(64, 4 * packed.length)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
                int read = inflater.inflate(bytes, length, bytes.length - length);
                if (read == 0 && inflater.needsInput() && !inflater.finished())
                    throw new IllegalStateException("packed points are cut off");
                length += read;
            }
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new IllegalStateException("packed points cannot be read", e);
        }
    }
}
