// What mouse and finger do on the canvas, in words: shown in the shortcut sheet and on the page made from it.
export function gestures(mac: boolean): ReadonlyArray<readonly [what: string, how: string]> {
  return [
    ['Select', 'Click or tap'],
    ['Add to the selection', mac ? '⌘ or Shift click' : 'Ctrl or Shift click'],
    ['Select by a box', 'Shift and drag'],
    ['Expand, collapse', 'Double-click or double tap'],
    ['Move and pin', 'Drag an entity'],
    ['Move the canvas', 'Drag'],
    ['Zoom', 'Wheel or pinch'],
    ['Menu', 'Right-click or long press'],
    ['To a neighbour', 'Arrow keys'],
    ['Add a neighbour', 'Shift and arrow keys'],
  ];
}
