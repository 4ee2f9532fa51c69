// Icons of nodes as data URIs, made here from Tabler's outlines. A type of a user's own ontology may name an icon that
// is not among these: it gets a plain dot.
import { __iconNode as book } from '@tabler/icons-react/icons/IconBook';
import { __iconNode as building } from '@tabler/icons-react/icons/IconBuilding';
import { __iconNode as buildingCommunity } from '@tabler/icons-react/icons/IconBuildingCommunity';
import { __iconNode as calendarEvent } from '@tabler/icons-react/icons/IconCalendarEvent';
import { __iconNode as circleDot } from '@tabler/icons-react/icons/IconCircleDot';
import { __iconNode as fileText } from '@tabler/icons-react/icons/IconFileText';
import { __iconNode as flag } from '@tabler/icons-react/icons/IconFlag';
import { __iconNode as gavel } from '@tabler/icons-react/icons/IconGavel';
import { __iconNode as mapPin } from '@tabler/icons-react/icons/IconMapPin';
import { __iconNode as scale } from '@tabler/icons-react/icons/IconScale';
import { __iconNode as tag } from '@tabler/icons-react/icons/IconTag';
import { __iconNode as user } from '@tabler/icons-react/icons/IconUser';
import { __iconNode as users } from '@tabler/icons-react/icons/IconUsers';
import { __iconNode as usersGroup } from '@tabler/icons-react/icons/IconUsersGroup';
import { __iconNode as world } from '@tabler/icons-react/icons/IconWorld';

type Shapes = typeof user;

const ICONS: ReadonlyMap<string, Shapes> = new Map([
  ['book', book],
  ['building', building],
  ['building-community', buildingCommunity],
  ['calendar-event', calendarEvent],
  ['circle-dot', circleDot],
  ['file-text', fileText],
  ['flag', flag],
  ['gavel', gavel],
  ['map-pin', mapPin],
  ['scale', scale],
  ['tag', tag],
  ['user', user],
  ['users', users],
  ['users-group', usersGroup],
  ['world', world],
]);

/** Pixels of the drawn icon: four times its size on the screen, so it stays sharp when zoomed. */
const SIZE = 96;

function markup(shapes: Shapes): string {
  return shapes
    .map(([tag, attributes]) => {
      const rest = Object.entries(attributes).filter(([name]) => name !== 'key');
      return `<${tag} ${rest.map(([name, value]) => `${name}="${String(value)}"`).join(' ')}/>`;
    })
    .join('');
}

/** The icon in one colour, as shapes on a field of 24 by 24. */
export function iconMarkup(name: string, color: string): string {
  return `<g fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${markup(ICONS.get(name) ?? circleDot)}</g>`;
}

const made = new Map<string, string>();

/** The icon in one colour (#rrggbb), as a data URI. */
export function iconUri(name: string, color: string): string {
  const key = `${name} ${color}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 24 24">${iconMarkup(name, color)}</svg>`;
  const uri = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  made.set(key, uri);
  return uri;
}
