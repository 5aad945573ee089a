package org.dateline.export.inception;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.export.CorpusWriter;
import org.dateline.export.OutputException;
import org.dateline.export.Rendition;
import org.dateline.export.cas.Utf8Buffer;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.Json;
import org.dateline.export.xmi.XmiSerializer;
import org.dateline.export.xmi.XmlVersion;

/** Writes documents into the project's archive one by one; the project file, which lists them, comes last. */
final class ProjectWriter implements CorpusWriter {

    private static final int LONGEST_NAME = 180;
    /** Zip archives hold local times; this one makes two exports byte-identical. */
    private static final long NO_TIME = 0L;

    private final Path target;
    private final OutputFile file;
    private final ZipOutputStream zip;
    private final ProjectFile project;
    private final XmiSerializer serializer = new XmiSerializer(XmlVersion.XML_1_0);
    private final List<WrittenFile> files = new ArrayList<>();

    ProjectWriter(Path target, boolean overwrite) {
        this.target = target;
        this.file = OutputFile.create(target, overwrite);
        this.zip = new ZipOutputStream(file.asStream(), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        String name = target.getFileName().toString().replace(".zip", "");
        this.project = new ProjectFile("dateline-" + name);
    }

    @Override
    public void write(Rendition document) {
        String name = name(document.view().id());
        if (!project.add(name, document.view())) {
            throw OutputException.exists(target.resolve(name));
        }
        put(InceptionFormat.SOURCE + name, entry -> serializer.write(document, entry));
    }

    private static String name(String id) {
        String name = FileNames.of(id).replace("+/", "+");
        if (name.length() > LONGEST_NAME) {
            name = name.substring(0, LONGEST_NAME - 9) + "+" + Integer.toHexString(name.hashCode());
        }
        return name + ".xmi";
    }

    private void put(String name, Consumer<Utf8Buffer.Sink> content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            content.accept(this::deflate);
            zip.closeEntry();
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    private void deflate(byte[] bytes, int length) {
        try {
            zip.write(bytes, 0, length);
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public Optional<Class<?>> shares() {
        return Optional.of(XmiSerializer.SHARED);
    }

    @Override
    public void close() {
        if (!files.isEmpty()) {
            return;
        }
        try (file) {
            byte[] description = (Json.pretty(project.toJson()) + "\n").getBytes(StandardCharsets.UTF_8);
            put("exportedproject.json", entry -> entry.take(description, description.length));
            zip.finish();
            files.add(file.commit());
        } catch (IOException e) {
            throw new OutputException(target, e);
        }
    }

    @Override
    public void discard() {
        file.close();
    }

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
