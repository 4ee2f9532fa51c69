// Whose trade it is to ask people: papers, broadcasters and agencies of news.

/** News bodies whose names do not tell. */
const KNOWN: ReadonlySet<string> = new Set(
  `reuters bbc cnn nbc cbs abc afp ap voa rfe npr pbs tass bloomberg cnbc msnbc fox itv ard zdf nhk cctv rt
   guardian economist spiegel izvestia pravda politico axios wikinews newsweek`.split(/\s+/),
);
/** Last words of the names of others. */
const TAIL =
  /(?:^|\s)(?:news|times|post|herald|tribune|gazette|journal|chronicle|telegraph|observer|magazine|weekly|daily|press|tv|radio|television|newspaper)$/;

export function isOutlet(name: string): boolean {
  const bare = name.toLowerCase().replace(/^the /, '');
  return KNOWN.has(bare) || TAIL.test(bare);
}
