import { createContext } from 'svelte';
import type { WithoutNetwork } from '../device/without-network';

/** What may be promised for the moment at which the network is switched off. */
export const [getWithoutNetwork, setWithoutNetwork] = createContext<() => WithoutNetwork>();
