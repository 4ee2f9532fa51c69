// The marks that end sentences, and what opens, closes and numbers around them.
export const STOP = /^(?:[.!?…。！？]|[.!?]{2,})$/u;
export const CLOSER = /^["'”’»)\]]$/u;
export const OPENER = /^["'“‘«([¿¡]$/u;
export const BULLET = /^[•‣▪●◦]$/u;
export const LIST_MARK = /^(?:[•‣▪●◦*–—-]|\d{1,2}[.)])$/u;
