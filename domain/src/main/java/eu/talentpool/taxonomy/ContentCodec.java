package eu.talentpool.taxonomy;

import eu.talentpool.taxonomy.Taxonomy.Occupation;
import eu.talentpool.taxonomy.Taxonomy.Skill;
import eu.talentpool.taxonomy.TaxonomyContent.IscoGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillGroup;
import eu.talentpool.taxonomy.TaxonomyContent.SkillRelation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A version of the taxonomy as compressed bytes. URIs that are said often are written once and then by number; see
/// [ContentWriter].
final class ContentCodec {

    private static final int FORMAT = 2;

    private ContentCodec() {}

    static byte[] encode(TaxonomyContent content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
            out.writeInt(FORMAT);
            write(content, new ContentWriter(out));
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
                throw new IllegalStateException(("The stored taxonomy was written by another release of this program"
                                + " (format %d, this one reads %d); run ./talent-pool import-taxonomy again, with the"
                                + " same download if it was ESCO.")
                        .formatted(format, FORMAT));
            return read(new ContentReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the stored taxonomy cannot be read", e);
        }
    }

    private static void write(TaxonomyContent content, ContentWriter out) throws IOException {
        out.map(content.iscoGroups(), group -> {
            out.text(group.title());
            out.text(group.description());
        });
        out.map(content.nearGroups(), out::name);
        out.list(content.skills(), skill -> write(skill, out));
        out.list(content.occupations(), occupation -> write(occupation, out));
        out.map(content.skillGroups(), group -> {
            out.text(group.title());
            out.text(group.description());
            out.names(group.broader());
        });
        out.list(content.skillRelations(), relation -> {
            out.name(relation.skill());
            out.name(relation.helpedBy());
            out.flag(relation.essential());
        });
    }

    private static TaxonomyContent read(ContentReader in) throws IOException {
        var iscoGroups = in.map(() -> new IscoGroup(in.text(), in.text()));
        var nearGroups = in.map(in::name);
        var skills = in.list(() -> readSkill(in));
        var occupations = in.list(() -> readOccupation(in));
        var skillGroups = in.map(() -> new SkillGroup(in.text(), in.text(), in.names()));
        var skillRelations = in.list(() -> new SkillRelation(in.name(), in.name(), in.flag()));
        return new TaxonomyContent(iscoGroups, occupations, skills, skillGroups, skillRelations, nearGroups);
    }

    private static void write(Skill skill, ContentWriter out) throws IOException {
        out.name(skill.uri());
        out.labels(skill.labels());
        out.text(skill.description());
        out.name(skill.type());
        out.name(skill.reuseLevel());
        out.names(skill.broader());
        out.names(skill.collections());
    }

    private static Skill readSkill(ContentReader in) throws IOException {
        return new Skill(in.name(), in.labels(), in.text(), in.name(), in.name(), in.names(), in.names());
    }

    private static void write(Occupation occupation, ContentWriter out) throws IOException {
        out.name(occupation.uri());
        out.name(occupation.iscoGroup());
        out.labels(occupation.labels());
        out.text(occupation.description());
        out.names(occupation.broader());
        out.names(occupation.essentialSkills());
        out.names(occupation.optionalSkills());
        out.name(occupation.regulatedNote() == null ? "" : occupation.regulatedNote());
    }

    private static Occupation readOccupation(ContentReader in) throws IOException {
        return new Occupation(
                in.name(), in.name(), in.labels(), in.text(), in.names(), in.names(), in.names(), in.nameOrNull());
    }
}
