// Whom clubs sign, sell and loan, and who trains them.

/** What somebody plays as. */
export const PLAYER_ROLES: ReadonlySet<string> = new Set(
  `player striker winger midfielder defender goalkeeper keeper goalie forward guard center centre back fullback full-back halfback
   quarterback linebacker lineman cornerback receiver pitcher catcher infielder outfielder shortstop slugger hitter reliever
   batsman bowler all-rounder wicketkeeper prop lock flanker fly-half scrum-half hooker defenseman defenceman right-back left-back
   centre-back center-back playmaker sweeper footballer cricketer rookie`.split(/\s+/),
);

/** Who is hired and dismissed by clubs. */
export const TRAINER_ROLES: ReadonlySet<string> = new Set(['coach', 'manager', 'trainer']);

/** What clubs do with players. */
export const TRANSFERS: ReadonlySet<string> = new Set(
  'sign loan draft sell buy transfer trade poach recruit lure'.split(' '),
);
