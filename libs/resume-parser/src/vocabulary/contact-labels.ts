import { fold } from '../text/fold.js';

/** Labels of contact data, which stand in forms where names and towns could; folded words. */
export const CONTACT_LABELS: ReadonlySet<string> = new Set(
  'phone telephone mobile email mail address birth nationality website homepage linkedin github skype gender sex telefon handy adresse anschrift geburtsdatum geburtsort familienstand staatsangehorigkeit telephone portable courriel nationalite naissance telefono correo direccion nacionalidad nacimiento indirizzo cittadinanza nascita endereco telefone nacionalidade nascimento telefoon adres geboortedatum nationaliteit adres telefonu urodzenia адрес телефон почта рождения гражданство народження адреса пошта telefonnummer adress adresi dogum τηλεφωνο διευθυνση 住所 電話 電話番号 生年月日 ふりがな フリガナ 電話 现居地 电话 邮箱 地址 出生 địa chỉ العنوان الهاتف البريد الجنسية profile picture photo'
    .split(' ')
    .map(fold)
    .concat(['주소', '전화', '이메일', '연락처', '휴대폰', '생년월일', 'पता', 'फ़ोन', 'ईमेल', 'मोबाइल'].map(fold)),
);
