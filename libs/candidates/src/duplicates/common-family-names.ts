/** Family names that so many people bear that sharing one says little; folded as names are for comparing. */
const COMMON = `smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white
harris clark lewis robinson walker young allen king wright scott green baker hall evans roberts hughes edwards wood turner
muller mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann schafer koch bauer richter
klein wolf schroder neumann schwarz zimmermann braun hofmann hartmann lange kruger
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia
gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno alvarez munoz romero
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno conti costa
silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski
ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov
de jong jansen de vries van den berg bakker janssen visser smit meijer
kumar singh sharma patel gupta khan shah reddy das rao verma mehta jain agarwal
yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin
wang li zhang liu chen yang huang zhao wu zhou lee kim park nguyen tran le pham
andersson johansson karlsson nilsson eriksson hansen johansen olsen larsen jensen nielsen`;

const common = new Set(COMMON.split(/\s+/).filter((word) => word.length > 2 || word === 'li' || word === 'wu'));

export function isCommonFamilyName(word: string): boolean {
  return common.has(word) || common.has(word.replace(/a$/, ''));
}
