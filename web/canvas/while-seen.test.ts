import { describe, expect, it, vi } from 'vitest';

import { hide } from '../graph/scene.ts';
import { createStores } from '../state/stores.ts';
import { whileSeen } from './while-seen.ts';

describe('the canvas under the review', () => {
  it('W201: draws nothing while it is covered, and once what changed meanwhile when it is seen again', () => {
    const stores = createStores();
    const draw = vi.fn();
    const stop = whileSeen(stores, stores.scene.subscribe, draw);
    const change = () => stores.scene.setState((scene) => hide(scene, []));
    change();
    expect(draw).toHaveBeenCalledTimes(1);
    stores.review.setState({ open: true });
    change();
    change();
    expect(draw).toHaveBeenCalledTimes(1);
    stores.review.setState({ open: false });
    expect(draw).toHaveBeenCalledTimes(2);
    stores.review.setState({ open: true });
    stores.review.setState({ open: false });
    expect(draw).toHaveBeenCalledTimes(2);
    stop();
    change();
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
