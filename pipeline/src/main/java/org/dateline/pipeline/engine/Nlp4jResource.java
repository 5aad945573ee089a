package org.dateline.pipeline.engine;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URL;
import org.dateline.pipeline.engine.store.EngineException;
import org.tukaani.xz.XZInputStream;

/**
 * A compressed Java object in NLP4J's model jar.
 *
 * @param name its path below NLP4J's root package
 */
record Nlp4jResource(String name) {

    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final int BUFFER = 1 << 16;

    /** Returns the checksum the jar keeps of it. */
    long checksum() throws IOException {
        if (url().openConnection() instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        throw new EngineException(name + " is not in a jar: put nlp4j-english on the class path as Maven delivers it");
    }

    /** Reads the object. */
    Object read() throws IOException {
        try (InputStream packed = new BufferedInputStream(url().openStream(), BUFFER);
                ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), BUFFER))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new EngineException("NLP4J's classes do not fit its model " + name + ": check the versions", e);
        }
    }

    private URL url() throws FileNotFoundException {
        URL url = Nlp4jResource.class.getResource(ROOT + name);
        if (url == null) {
            throw new FileNotFoundException(name + ": put nlp4j-english on the class path");
        }
        return url;
    }
}
