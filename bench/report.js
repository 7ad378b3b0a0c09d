const med=v=>[...v].sort((a,b)=>a-b)[v.length>>1];
export const report = ({samples, calendar, browser}) => {let o='';for(const [s,bs] of Object.entries(samples))for(const [t,bp] of Object.entries(bs)){o+=`\n## ${s} x${t}\n`;for(const k of Object.keys(bp.floor[0]))o+=k.padEnd(10)+Object.values(bp).map(l=>(med(l.map(x=>x[k]))).toFixed(k=='shift'?4:1).padStart(10)).join('')+'   '+Object.values(bp).map(l=>(med(l.map(x=>x[k]))/med(bp.floor.map(x=>x[k]))).toFixed(2)).join(' ')+'\n'}return o+JSON.stringify({calendar, browser})};
export const missed = () => [];
