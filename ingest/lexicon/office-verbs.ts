// Verbs that say who comes to an office, keeps it or leaves it.

function words(list: string, phrases: readonly string[] = []): ReadonlySet<string> {
  return new Set([...list.split(/\s+/).filter((word) => word !== ''), ...phrases]);
}

/** The office is said of the object, or of the subject where there is none: "was elected president", "resigned as chairman". */
export const APPOINTING = words(
  `become remain elect name appoint serve act work choose install crown swear reappoint reelect re-elect confirm be
   pick select designate promote hire recruit inaugurate resign quit retire return continue stay reinstate recall sack fire
   dismiss oust remove depose instal reign tap unveil`,
  ['step down', 'stand down', 'take over', 'stay on', 'carry on', 'swear in', 'bow out'],
);

/** Somebody gives a post to another: "named X as minister". */
export const NAMING = words('name appoint reappoint pick choose tap select install designate');

/** Somebody gives up what he has been. */
export const RESIGNING = words('resign retire quit', ['step down', 'stand down']);

/** Somebody leaves a body, which is the object. */
export const LEAVING = words('leave quit desert abandon');

/** The subject comes to the office that the object, or who stands behind "from", had: "succeeded X as chairman". */
export const SUCCEEDING = words('succeed replace follow', ['take over']);
