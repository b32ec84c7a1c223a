package org.orthonym.index;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.route.Route;
import org.orthonym.route.Routes;

/**
 * The routes of the bundled gazetteer's words, worked out when the jar was built: transliterating them takes seconds, reading
 * them takes a blink. Words that are not in the table are worked out live. Safe for many threads.
 */
final class CompiledRoutes implements RouteSource {
    private static final String BUNDLED = "bundled.routes";

    private final Map<String, List<Route>> table;
    private final Routes routes;

    private CompiledRoutes(Map<String, List<Route>> table, Routes routes) {
        this.table = table;
        this.routes = routes;
    }

    /** The table in the jar. */
    static CompiledRoutes bundled(Routes routes) {
        try (InputStream in = CompiledRoutes.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("this jar was built without " + BUNDLED);
            }
            return new CompiledRoutes(read(new DataInputStream(new BufferedInputStream(in, 1 << 16))), routes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Route>> read(DataInputStream in) throws IOException {
        String[] strings = new String[in.readInt()];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = in.readUTF();
        }
        int size = in.readInt();
        Map<String, List<Route>> table = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            String key = strings[in.readInt()];
            List<Route> routes = new ArrayList<>();
            for (int n = in.readUnsignedByte(); n > 0; n--) {
                routes.add(new Route(
                        strings[in.readInt()],
                        strings[in.readInt()],
                        strings[in.readInt()],
                        strings[in.readInt()],
                        in.readBoolean()));
            }
            table.put(key, List.copyOf(routes));
        }
        return table;
    }

    /** Writes what a {@link Recorder} saw. */
    static void write(Recorder recorder, OutputStream out) throws IOException {
        Map<String, Integer> ids = new LinkedHashMap<>();
        recorder.seen.forEach((key, routes) -> {
            ids.putIfAbsent(key, ids.size());
            for (Route route : routes) {
                for (String string : strings(route)) {
                    ids.putIfAbsent(string, ids.size());
                }
            }
        });
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(ids.size());
        for (String string : ids.keySet()) {
            data.writeUTF(string);
        }
        data.writeInt(recorder.seen.size());
        for (Map.Entry<String, List<Route>> entry : recorder.seen.entrySet()) {
            data.writeInt(ids.getOrDefault(entry.getKey(), -1));
            data.writeByte(entry.getValue().size());
            for (Route route : entry.getValue()) {
                for (String string : strings(route)) {
                    data.writeInt(ids.getOrDefault(string, -1));
                }
                data.writeBoolean(route.attested());
            }
        }
        data.flush();
    }

    private static List<String> strings(Route route) {
        return List.of(route.form(), route.language(), route.spelling(), route.scheme());
    }

    private static String key(String spelling, String language) {
        return language + ":" + spelling;
    }

    /** Only what ships with the library: for other words learned costs stand in, which need no second a thousand names. */
    @Override
    public List<Route> byRule(String folded) {
        List<Route> known = table.get(folded);
        return known != null ? known : List.of();
    }

    @Override
    public List<Route> attested(String spelling, String language) {
        List<Route> known = table.get(key(spelling, language));
        return known != null ? known : routes.attested(spelling, language);
    }

    /** Works routes out live and remembers them all, in the order they were first asked for. Not safe for several threads. */
    static final class Recorder implements RouteSource {
        private final Map<String, List<Route>> seen = new LinkedHashMap<>();
        private final Routes routes;

        Recorder(Routes routes) {
            this.routes = routes;
        }

        @Override
        public List<Route> byRule(String folded) {
            return seen.computeIfAbsent(folded, word -> RouteSource.byRule(routes, word));
        }

        @Override
        public List<Route> attested(String spelling, String language) {
            return seen.computeIfAbsent(key(spelling, language), k -> routes.attested(spelling, language));
        }
    }
}
