package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A version of the taxonomy as compressed bytes: strings and lists with their lengths before them, skills before
/// occupations, relations as numbers of skills..
final class ContentCodec {

    private static final int FORMAT = 1;

    private ContentCodec() {}

    static byte[] encode(TaxonomyContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            write(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalStateException if another release of the program wrote the bytes in a format unknown here
    static TaxonomyContent decode(byte[] bytes) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)))) {
            var format = in.readInt();
            if (format != FORMAT)
                throw new IllegalStateException(
                        "the stored taxonomy has format " + format + ", this program reads " + FORMAT);
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the stored taxonomy cannot be read", e);
        }
    }

    private static void write(TaxonomyContent content, DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        writeMap(content.iscoTitles(), out);
        writeMap(content.nearGroups(), out);
        var numbers = new HashMap<String, Integer>();
        out.writeInt(content.skills().size());
        for (var skill : content.skills()) {
            numbers.put(skill.uri(), numbers.size());
            out.writeUTF(skill.uri());
            writeLabels(skill.labels(), out);
        }
        out.writeInt(content.occupations().size());
        for (var occupation : content.occupations()) write(occupation, numbers, out);
    }

    private static void write(Occupation occupation, Map<String, Integer> numbers, DataOutputStream out)
            throws IOException {
        out.writeUTF(occupation.uri());
        out.writeUTF(occupation.iscoGroup());
        out.writeUTF(occupation.regulatedNote() == null ? "" : occupation.regulatedNote());
        writeLabels(occupation.labels(), out);
        for (var skills : List.of(occupation.essentialSkills(), occupation.optionalSkills())) {
            out.writeInt(skills.size());
            for (var skill : skills) out.writeInt(Objects.requireNonNull(numbers.get(skill), skill));
        }
    }

    private static TaxonomyContent read(DataInputStream in) throws IOException {
        var iscoTitles = readMap(in);
        var nearGroups = readMap(in);
        var skills = new ArrayList<Skill>();
        for (int left = in.readInt(); left > 0; left--) skills.add(new Skill(in.readUTF(), readLabels(in)));
        var occupations = new ArrayList<Occupation>();
        for (int left = in.readInt(); left > 0; left--) occupations.add(readOccupation(skills, in));
        return new TaxonomyContent(iscoTitles, occupations, skills, nearGroups);
    }

    private static Occupation readOccupation(List<Skill> skills, DataInputStream in) throws IOException {
        var uri = in.readUTF();
        var iscoGroup = in.readUTF().intern();
        var note = in.readUTF().intern();
        var labels = readLabels(in);
        return new Occupation(
                uri, iscoGroup, labels, readSkills(skills, in), readSkills(skills, in), note.isEmpty() ? null : note);
    }

    private static List<String> readSkills(List<Skill> skills, DataInputStream in) throws IOException {
        var uris = new String[in.readInt()];
        for (int i = 0; i < uris.length; i++) uris[i] = skills.get(in.readInt()).uri();
        return List.of(uris);
    }

    private static void writeLabels(Labels labels, DataOutputStream out) throws IOException {
        out.writeInt(labels.byLanguage().size());
        for (var entry : labels.byLanguage().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().size());
            for (var name : entry.getValue()) out.writeUTF(name);
        }
    }

    private static Labels readLabels(DataInputStream in) throws IOException {
        var labels = new HashMap<String, List<String>>();
        for (int left = in.readInt(); left > 0; left--) {
            var language = in.readUTF().intern();
            var names = new String[in.readInt()];
            for (int i = 0; i < names.length; i++) names[i] = in.readUTF();
            labels.put(language, List.of(names));
        }
        return new Labels(labels);
    }

    private static void writeMap(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (var entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        var map = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) map.put(in.readUTF(), in.readUTF());
        return map;
    }
}
