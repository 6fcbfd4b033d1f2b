// A page that wants to be on top of everything, and has a dialog.
globalThis.ask = () => document.querySelector('dialog').showModal();
