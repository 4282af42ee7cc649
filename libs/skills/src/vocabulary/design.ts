import type { SkillField } from '../skill.js';

/** Graphics, products, rooms and screens. */
export const DESIGN: SkillField = {
  category: 'design',
  rows: `
Graphic design > Graphikdesign, Conception graphique, Infographie PAO, Grafisch ontwerp, Progettazione grafica, Design gráfico, Grafikdesign, Graphisme, Diseño gráfico, ?Grafica
Web design > Webdesign, Conception de sites web, Diseño web
Logo design > Logogestaltung, Création de logo
Layout design, Page layout > Layoutgestaltung, Mise en page, Maquetación, Impaginazione
Desktop publishing > Publication assistée par ordinateur
Print design, Brochure design > Printdesign
Packaging design > Verpackungsdesign, Diseño de packaging
Editorial design > Editorialdesign
Infographics, Infographic design
Product design > Produktdesign, Design produit, Diseño de producto
Industrial design > Industriedesign, Design industriel, Diseño industrial, Disegno industriale
Furniture design > Möbeldesign
Interior design > Raumgestaltung, Décoration d’intérieur, Diseño de interiores, Interieurontwerp, Innenarchitektur, Architecture d’intérieur
Interior decoration, Home staging > Raumausstattung
Lighting design > Lichtplanung, Lichtgestaltung, Conception lumière
Exhibition design, Stand construction > Messebau, Ausstellungsdesign, Scénographie
Set design, Stage design > Bühnenbild, Szenenbild, Décor de théâtre
Costume design > Kostümbild, Création de costumes
Fashion design > Stylisme de mode, Diseño de moda, Modedesign
Textile design > Textildesign
Jewellery design, Jewelry design > Schmuckdesign
Game art, Concept art
Character design
Storyboarding, Storyboards
?Illustration, Digital illustration > Illustrationsdesign, Ilustración
?Drawing, Freehand drawing, Sketching > Freihandzeichnen, Dessin à main levée, Dibujo artístico
Fine arts, ?Sculpture > Bildende Kunst, Beaux-arts, Bellas artes, Bildhauerei
Calligraphy, Hand lettering > Kalligrafie, Calligraphie
Colour theory, Color theory > Farbenlehre
UX design, User experience, ?UX, UX/UI, UI/UX, User experience design > Diseño UX, Expérience utilisateur
Interaction design > Interaktionsdesign
Information architecture
User research > Recherche utilisateur
Usability testing, Usability tests
Design thinking
?Design systems
Service design
Visual design
Mobile app design
Wireframing, Wireframes
?Prototyping, Interactive prototypes, Rapid prototyping
Heuristic evaluation
Motion graphics, Motion design
?Animation, 2D animation > ?Animación
3D animation > Animation 3D
3D visualisation, 3D visualization, 3D rendering > 3D-Visualisierung
Character rigging, 3D rigging
Texturing, 3D texturing
?Sketch, Sketch app
Figma, FigJam
!InVision
Axure, Axure RP
Balsamiq
Framer design tool
Webflow
Zeplin
!Miro
Canva
CorelDRAW, Corel Draw
Affinity Designer
Affinity Photo
Affinity Publisher
QuarkXPress, Quark XPress
GIMP
Inkscape
!Procreate
Adobe Acrobat, Adobe Acrobat Pro
Adobe Fresco
Adobe Audition
Adobe Animate, Adobe Flash
Adobe Dreamweaver, Dreamweaver
Adobe Firefly
Adobe Bridge
Adobe Substance, Substance Painter, Substance 3D
Capture One
!Houdini, SideFX Houdini
Nuke compositing
?Maya, Autodesk Maya
Cinema 4D, C4D
OctaneRender
Redshift Renderer
Arnold renderer
Marvelous Designer
CLO 3D
Lectra, Lectra Modaris
Gerber AccuMark
Midjourney
Stable Diffusion
DALL-E
Lottie animations
Adobe Photoshop, Photoshop
Adobe Illustrator, ?Illustrator
Adobe InDesign, InDesign
Adobe XD
Adobe After Effects, After Effects
Adobe Lightroom, Lightroom
Adobe Creative Suite, Adobe Creative Cloud, Creative Suite, Adobe CC
?Blender
3ds Max, 3D Studio Max
ZBrush
UI design, User interface design, Interface design
Typography > Typografie
`,
};
