// Close-ups: what lies near enough to touch.
import {P,S,L,ell,at,limb,thin} from './pen.mjs';
const N='stroke="none"';
// a bowl, middle of its rim at 0,0; what is inside may stand above the rim
export const bowl=(x,y,s,c,inside='',k='')=>at(x,y,s,P('M-60 0C-60 32-40 50-24 54L-24 62H24L24 54C40 50 60 32 60 0z',c,k)+ell(0,0,60,19,'#FFFBF4',k)+inside+P('M-60 0A60 19 0 0 0 60 0C57 38-57 38-60 0z',c,N)+P('M-60 0A60 19 0 0 0 60 0M-60 0L-59 8M60 0L59 8',null,k));
// a limb with a round tip
export const finger=(f,c)=>{const [a,b]=f.slice(-2),l=Math.hypot(b[0]-a[0],b[1]-a[1]),e=(k,w)=>[b[0]+(b[0]-a[0])/l*b[2]*k,b[1]+(b[1]-a[1])/l*b[2]*k,b[2]*w];return limb([...f,e(.26,.88),e(.45,.55),e(.52,.1)],c);};
// a hand that holds something small between thumb and first finger: wrist at 0,0, pointing to +x, the thing at 125,49
export const pinch=(skin,cloth,thing)=>[
 [[50,-14,22],[94,-22,18],[130,-4,16],[148,22,13]],[[52,-12,24],[98,-20,20],[132,4,17],[143,32,14]]].map(f=>finger(f,skin)).join('')
 +thing
 +S([[-60,-26],[-10,-25],[30,-30],[62,-28],[90,-21],[112,-6],[125,14],[131,30],[126,39],[116,35],[108,18],[97,6],[82,4],[69,13],[65,25],[80,37],[98,41],[114,42],[122,48],[116,57],[98,60],[68,60],[36,51],[6,37],[-20,28],[-60,27]],skin)
 +L([[88,-14],[95,-12],[98,-7]],thin)+L([[70,45],[75,50]],thin)+L([[2,10],[26,10],[46,2]],thin)
 +S([[-130,-46],[-50,-33],[-42,0],[-50,34],[-130,50]],cloth)+L([[-64,-28],[-57,0],[-64,30]],thin);
