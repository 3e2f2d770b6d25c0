package id.p2k2.bot.fakes;

/** A file as it came in one part of a multipart body. */
record Upload(String fileName, String mime, byte[] bytes) {
}
