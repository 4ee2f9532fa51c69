// Verbs too general to tie two ends by themselves.
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `be have do make take give get go come see know want need like use put let keep bring become seem look find show mean include
   involve concern regard follow precede leave reach enter remain stay begin start stop end continue try happen set turn
   feature contain hear watch feel hold play get-to cause lead face play star name call term dub identify list describe
   represent resemble love hate prefer remember forget spend cost move add lose miss reflect affect surround total
   exceed average near approach border cross span top trail mark win`.split(/\s+/),
);
