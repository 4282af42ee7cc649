import type { SkillField } from '../skill.js';

/** Sport, fitness and outdoor work. */
export const SPORT: SkillField = {
  category: 'sport',
  rows: `
Personal training > Personaltraining, Entraînement personnel, Entrenamiento personal
Fitness instruction, Gym instruction > Fitnesstraining, Musculation encadrée
Group fitness, Group exercise > Gruppenfitness, Cours collectifs fitness
Strength and conditioning, Strength training > Krafttraining, Préparation physique, Preparación física
Sports coaching, Athletic coaching > Trainertätigkeit, Entraînement sportif, Entrenamiento deportivo, Allenamento sportivo
Football coaching, Soccer coaching > Fußballtraining, Entraîneur de football
Tennis coaching > Tennistraining
Swimming instruction, Swim coaching > Schwimmunterricht, Maître-nageur
Lifeguarding, Lifesaving > Rettungsschwimmen, Rettungsschwimmer, Sauvetage aquatique, Socorrismo, Salvataggio in acqua
Yoga instruction, Yoga teaching > Yogaunterricht, Yogalehrer
Pilates instruction, Pilates
Ski instruction > Skilehrer, Moniteur de ski
Snowboard instruction
Martial arts > Kampfsport, Arts martiaux, Artes marciales
?Boxing > ?Boxen, ?Boxe
?Judo
?Karate
?Gymnastics > ?Turnen, ?Gymnastique
?Athletics, Track and field > Leichtathletik, ?Athlétisme, ?Atletismo
?Climbing, Rock climbing, Climbing instruction > ?Klettern, ?Escalade, ?Escalada
Mountain guiding > Bergführung, Guide de haute montagne
Outdoor education, Adventure education > Erlebnispädagogik
Surf instruction
Golf instruction
Refereeing, Umpiring > Schiedsrichtertätigkeit, Arbitrage sportif
Sports management > Sportmanagement, Gestion sportive, Gestión deportiva
Sports science, Exercise physiology > Sportwissenschaft, Sciences du sport
Sports nutrition > Sporternährung
Sports massage > Sportmassage
Fitness studio management, Gym management
Adapted physical activity, Disability sport > Behindertensport, Rehabilitationssport, Rehasport
?Esports
Indoor cycling, Spinning instruction
?Zumba
?CrossFit
Athletic performance testing, Lactate testing
`,
};
