package id.p2k2.bot.architecture.planted.feature.notice;

/** Something said unasked. */
public record Notice() {

}
