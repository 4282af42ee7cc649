import type { SkillField } from '../skill.js';

/** Pictures, film, sound and stage. */
export const FILM_SOUND_AND_PHOTOGRAPHY: SkillField = {
  category: 'media',
  rows: `
?Photography > Fotografia, Fotografie en beeldbewerking, Fotografie, Photographie
Portrait photography > Porträtfotografie, Photographie de portrait
Product photography > Produktfotografie, Photographie de produits
Wedding photography > Hochzeitsfotografie
Event photography > Eventfotografie
Studio lighting, Photographic lighting > Studiofotografie
Aerial photography > Luftbildfotografie
Photo editing, Image editing, Photo retouching, Image retouching > Bildbearbeitung, Retouche photo, Retoque fotográfico, Fotobewerking, Fotoritocco
Camera operation, Cinematography, Camera work > Kameraführung, Prise de vue, Dirección de fotografía
Video production > Videoproduktion, Production vidéo, Producción audiovisual, Produzione video
Film production > Filmproduktion, Production cinématographique, Producción cinematográfica
Film directing, ?Directing > Filmregie, Réalisation audiovisuelle, Dirección cinematográfica
Video editing > Videoschnitt, Edición de video, Montaggio video, Edição de vídeo, Videomontage, Videobearbeitung, Montage vidéo
Film editing > Filmschnitt, Montage cinéma
Colour grading, Color grading, Colour correction > Farbkorrektur, Étalonnage vidéo
Visual effects, VFX compositing > Effets spéciaux
Screenwriting, Scriptwriting > Drehbuchschreiben, Écriture de scénario, ?Guion, Sceneggiatura
Documentary filmmaking > Dokumentarfilm
Live streaming, OBS Studio
Broadcast production, Television production > Fernsehproduktion, Production télévisuelle
Studio directing, Live directing > Bildregie
Radio production, Radio presenting > Hörfunk, Radiomoderation, Animation radio
Subtitling, Captioning > Untertitelung, Sous-titrage, Subtitulado, Sottotitolazione
Dubbing, Voice-over, Voice acting > Synchronsprechen, Doublage, Doblaje, Doppiaggio
Sound engineering, Audio engineering, Live sound > Tontechnik, Ingénierie du son, Ingeniería de sonido, Geluidstechniek, Fonica
Sound recording > Tonaufnahme, Prise de son
Sound mixing, Audio mixing, Audio mastering > Tonmischung, Mixage audio
Sound design, Audio editing > Sounddesign, Conception sonore
Stage lighting, Lighting technology for events > Bühnenbeleuchtung, Lichttechnik, Éclairage scénique
Event technology, Stage technology > Veranstaltungstechnik, Bühnentechnik, Régie technique, Técnica de espectáculos
Stage management > Inspizienz, Régie de scène
Projection mapping
Pro Tools, Avid Pro Tools
Ableton Live
Logic Pro, Logic Pro X
Cubase
FL Studio
Reaper DAW
GarageBand
Audacity
MIDI sequencing
DJing, Disc jockeying
Music production > Musikproduktion, Production musicale, Producción musical, Produzione musicale
Music composition, ?Composing > Komposition von Musik, Composition musicale, Composición musical
?Singing > ?Gesang, Chant lyrique, ?Canto
?Piano, Piano playing > ?Klavier
?Guitar playing > ?Gitarre, Gitarrenspiel
Violin playing > ?Geige, ?Violon
?Drumming
Choir conducting, Orchestra conducting > Chorleitung, Direction de chœur, Dirigieren
Instrument making, Violin making > Instrumentenbau, ?Lutherie
Piano tuning > Klavierstimmen
?Acting > Schauspiel, Jeu d’acteur, ?Actuación, Recitazione, Comédie et théâtre
Theatre pedagogy, Drama teaching > Theaterpädagogik
Theatre directing > Theaterregie, Mise en scène
Dramaturgy > Dramaturgie
?Dancing, ?Dance > ?Danse, ?Danza
Dance teaching > Tanzpädagogik
Choreography > Choreografie, Chorégraphie, Coreografía
Final Cut Pro, FCPX, Final Cut
Adobe Premiere Pro, Adobe Premiere Elements, Premiere Pro, Adobe Premiere
Avid Media Composer
DaVinci Resolve, Blackmagic DaVinci
CapCut
HandBrake video
Camtasia
vMix
QLab
grandMA, grandMA2, grandMA3
Steadicam, Gimbal operation
Drone videography, Aerial videography
Virtual reality production, 360-degree video
`,
};
