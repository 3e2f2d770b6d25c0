package id.p2k2.bot.telegram;

/**
 * One bot of this installation.
 *
 * @param number what stands in front of the colon of its token; never its place in the
 * list
 * @param place its place among the tokens, from 1, as the webhook's path carries it
 * @param token secret
 */
record Bot(long number, int place, String token) {

	static Bot of(int place, String token) {
		return new Bot(Long.parseLong(token.substring(0, token.indexOf(':'))), place, token);
	}

	/** Never the token. */
	@Override
	public String toString() {
		return "bot " + this.number;
	}

}
