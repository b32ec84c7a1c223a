package org.orthonym.token;

/** Finds stretches that are no prose and must never be changed: web and e-mail addresses, paths, handles, hashtags, code
 * in backticks. */
final class Addresses {
    private Addresses() {}

    /** Where the address that begins at {@code at} ends, or {@code at} if none begins there. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '`') {
            int close = text.indexOf('`', at + 1);
            int lineEnd = text.indexOf('\n', at);
            return close > 0 && (lineEnd < 0 || close < lineEnd) ? close + 1 : at;
        }
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        boolean tagged =
                (c == '@' || c == '#') && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!tagged && !Character.isLetterOrDigit(c)) {
            return at;
        }
        int end = at + 1;
        boolean isAddress = tagged;
        int slashes = 0;
        while (end < text.length() && isAddressPart(text.charAt(end))) {
            char here = text.charAt(end);
            boolean inside = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
            isAddress |= here == '@' && inside;
            isAddress |= here == ':' && text.startsWith("://", end);
            isAddress |= here == '.' && inside && end - at == 3 && text.regionMatches(true, at, "www", 0, 3);
            isAddress |=
                    here == '.' && inside && isDomainEnd(text, end + 1) && Character.isLowerCase(text.charAt(end + 1));
            isAddress |= here == '_' && inside;
            slashes += here == '/' && inside ? 1 : 0;
            isAddress |= slashes == 2 || (slashes == 1 && end == at + 1); // /home/x/y, u/x; but not and/or
            end++;
        }
        if (!isAddress) {
            return at;
        }
        while (end > at + 1 && ".,;:!?)'’\"".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** One past the stretch that was looked at for an address that begins at {@code at}; {@code at} if none was. */
    static int scanEnd(String text, int at) {
        if (!Character.isLetterOrDigit(text.charAt(at)) || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && isAddressPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAddressPart(char c) {
        return Character.isLetterOrDigit(c) || "@.:/_-?=&%#+~".indexOf(c) >= 0;
    }

    /** Whether a well-known top-level domain stands here: "orthonym.org" is an address, "end.The" is not. */
    private static boolean isDomainEnd(String text, int at) {
        for (String domain :
                new String[] {"com", "org", "net", "gov", "edu", "info", "io", "ru", "ua", "gr", "uk", "eu", "de", "fr"
                }) {
            int end = at + domain.length();
            if (text.startsWith(domain, at) && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
