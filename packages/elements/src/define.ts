/** Registers all elements of Relais. */
import './agenda/define.ts';
import './banner/define.ts';
import './exit/define.ts';
import './press-kit/define.ts';
import './resources/define.ts';
