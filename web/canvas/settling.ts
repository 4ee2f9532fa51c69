// Whether the picture is still moving; read by the debug handle so that tests can wait for a state instead of a time.
export const SETTLING = { gliding: false, dragging: false };
