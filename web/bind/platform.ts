// What the browser runs on, as far as key caps and width are concerned.
import { useMediaQuery } from '@mantine/hooks';

export const IS_MAC = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');

/** Below this width panels become a bottom sheet. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false }) ?? false;
}
