// Pen: turns hand-placed points into smooth flat shapes with one ink line.
export const C={ink:'#2A1A1F',lotus:'#86194A',rose:'#C4527F',river:'#08544F',jade:'#5BA397',gold:'#F2B632',indigo:'#23326B',sky:'#9DB0D8',clay:'#C4633F',sand:'#F3E6D3',straw:'#E3C48F',white:'#FFFBF4',leaf:'#6E9A4E',
 s1:'#C48A5E',s2:'#A86C45',s3:'#8A5434',hair:'#34222A',grey:'#C9BDB6'};
const r=n=>{const v=Math.round(n*10)/10;return String(v).replace(/^(-?)0\./,'$1.')};
const pt=(x,y)=>r(x)+' '+r(y);
// pts: [x,y] smooth, [x,y,1] corner
export function sm(p,closed=true){const n=p.length,g=i=>closed?p[(i+n)%n]:p[Math.max(0,Math.min(n-1,i))];
 let d='M'+pt(p[0][0],p[0][1]);const m=closed?n:n-1;
 for(let i=0;i<m;i++){const a=g(i-1),b=g(i),c=g(i+1),e=g(i+2);
  const c1=b[2]?[b[0]+(c[0]-b[0])*.2,b[1]+(c[1]-b[1])*.2]:[b[0]+(c[0]-a[0])/6,b[1]+(c[1]-a[1])/6];
  const c2=c[2]?[c[0]-(c[0]-b[0])*.2,c[1]-(c[1]-b[1])*.2]:[c[0]-(e[0]-b[0])/6,c[1]-(e[1]-b[1])/6];
  d+='C'+pt(...c1)+' '+pt(...c2)+' '+pt(c[0],c[1]);}
 return d+(closed?'z':'');}
export const P=(d,f,o='')=>`<path d="${d}"${f?` fill="${f}"`:' fill="none"'}${o?' '+o:''}/>`;
export const S=(p,f,o='')=>P(sm(p),f,o);
export const L=(p,o='')=>P(sm(p,false),null,o);
export const thin='stroke-width="1.6"';
export const ell=(x,y,a,b,f,o='')=>`<ellipse cx="${r(x)}" cy="${r(y)}" rx="${r(a)}" ry="${r(b)}" fill="${f}"${o?' '+o:''}/>`;
export const rect=(x,y,w,h,f,o='',rx=0)=>`<rect x="${r(x)}" y="${r(y)}" width="${r(w)}" height="${r(h)}"${rx?` rx="${rx}"`:''} fill="${f}"${o?' '+o:''}/>`;
// limb: centre line with widths -> organic outline
export function limb(pts,f,o=''){const q=[];const N=pts.length;
 for(let i=0;i<N-1;i++){const a=pts[Math.max(0,i-1)],b=pts[i],c=pts[i+1],e=pts[Math.min(N-1,i+2)];
  const steps=3;for(let s=0;s<(i==N-2?steps+1:steps);s++){const t=s/steps,t2=t*t,t3=t2*t;
   const f=k=>.5*((2*b[k])+(-a[k]+c[k])*t+(2*a[k]-5*b[k]+4*c[k]-e[k])*t2+(-a[k]+3*b[k]-3*c[k]+e[k])*t3);
   q.push([f(0),f(1),f(2)]);}}
 const Lf=[],R=[];for(let i=0;i<q.length;i++){const a=q[Math.max(0,i-1)],b=q[Math.min(q.length-1,i+1)];
  let dx=b[0]-a[0],dy=b[1]-a[1];const l=Math.hypot(dx,dy)||1;dx/=l;dy/=l;const w=q[i][2]/2;
  Lf.push([q[i][0]-dy*w,q[i][1]+dx*w]);R.unshift([q[i][0]+dy*w,q[i][1]-dx*w]);}
 return S([...Lf,...R],f,o);}
export const at=(x,y,s,inner,{flip=false,rot=0}={})=>`<g transform="translate(${r(x)} ${r(y)})${rot?` rotate(${r(rot)})`:''}${s!==1||flip?` scale(${flip?-s:s}${flip?` ${s}`:''})`:''}">${inner}</g>`;
export const krama=(id,c1='#C4527F',c2='#86194A',bg='#FFFBF4',s=8)=>`<pattern id="${id}" width="${s}" height="${s}" patternUnits="userSpaceOnUse" stroke="none"><path fill="${bg}" d="M0 0h${s}v${s}H0z"/><path fill="${c1}" d="M0 0h${s/2}v${s}H0zM0 0h${s}v${s/2}H0z"/><path fill="${c2}" d="M0 0h${s/2}v${s/2}H0z"/></pattern>`;
// hol: the tied silk of a good sampot, as small diamonds
export const hol='<pattern id="h" width="16" height="16" patternUnits="userSpaceOnUse" stroke="none"><path fill="#5E0F33" d="M0 0h16v16H0z"/><path fill="#C4527F" d="M8 1l5 7-5 7-5-7z"/><path fill="#F2B632" d="M8 5l2 3-2 3-2-3zM0-2l2 2-2 2-2-2zM16-2l2 2-2 2-2-2zM0 14l2 2-2 2-2-2zM16 14l2 2-2 2-2-2z"/></pattern>';
export const svg=(w,h,inner,defs='')=>`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${defs?`<defs>${defs}</defs>`:''}<g stroke="#2A1A1F" stroke-width="2.3" stroke-linejoin="round" stroke-linecap="round">${inner}</g></svg>`;
