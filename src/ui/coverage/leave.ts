import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Called before a link leads away, with the address of what it stands in: going back then returns to that very line or
 * sentence, not to the top of the page.
 */
export type Leave = (from: string) => void;

const LeaveContext = createContext<Leave>(() => {});

export const LeaveProvider = LeaveContext.Provider;
export const useLeave = (): Leave => useContext(LeaveContext);
