import Chronology
import Testing

@Suite("what is wrong with a date") struct EDTFErrorTests {
  @Test(
    "is said whole",
    arguments: [
      ("", "expected a date at position 1, but found the end"),
      ("soon", "expected a date at position 1, but found 'soon'"),
      ("весной", "expected a date at position 1, but found 'в'"),
      (" 2018", "expected a date at position 1, but found ' '"),
      ("2018 ", "expected the end at position 5, but found ' '"),
      ("19", "expected a year of four digits at position 1, but found '19'"),
      ("12345", "expected a year of four digits at position 1, but found '12345'"),
      ("-", "expected a year of four digits at position 2, but found the end"),
      ("-0000", "expected a year other than -0000 at position 1, but found '-0000'"),
      ("2018-", "expected a month from 01 to 12 at position 6, but found the end"),
      ("2019-13", "expected a month from 01 to 12 at position 6, but found '13'"),
      ("2019-5", "expected a month from 01 to 12 at position 6, but found '5'"),
      ("2019-00", "expected a month from 01 to 12 at position 6, but found '00'"),
      ("2019-2X", "expected a month from 01 to 12 at position 6, but found '2X'"),
      ("2019-42", "expected a month from 01 to 12 at position 6, but found '42'"),
      ("2019-May", "expected a month from 01 to 12 at position 6, but found 'May'"),
      ("2019-04-31", "expected a day from 01 to 30 at position 9, but found '31'"),
      ("2019-02-29", "expected a day from 01 to 28 at position 9, but found '29'"),
      ("2020-02-30", "expected a day from 01 to 29 at position 9, but found '30'"),
      ("19X1-02-29", "expected a day from 01 to 29 at position 9, but found '29'"),
      ("2019-XX-32", "expected a day from 01 to 31 at position 9, but found '32'"),
      ("2019-05-", "expected a day from 01 to 31 at position 9, but found the end"),
      ("2019-05-14-", "expected the end at position 11, but found '-'"),
      ("2020-21-05", "expected the end at position 8, but found '-'"),
      ("2018??", "expected the end at position 6, but found '?'"),
      ("2018-05-14T", "expected an hour from 00 to 23 at position 12, but found the end"),
      ("2018-05-14T19:00", "expected ':' at position 17, but found the end"),
      ("2018-05-14T24:00:00", "expected an hour from 00 to 23 at position 12, but found '24'"),
      ("2018-05-14T19:00:60", "expected a second from 00 to 59 at position 18, but found '60'"),
      ("2018-05-14T19:00:00.5", "expected the end at position 20, but found '.'"),
      ("2018-05-14T19:00:00−02:00", "expected the end at position 20, but found '−'"),
      (
        "2018-05-14T19:00:00-00",
        "expected a shift other than -00:00 at position 20, but found '-00'"
      ),
      ("2018-05-14T19:00:00+24", "expected an hour from 00 to 23 at position 21, but found '24'"),
      ("2018-05T19:00:00", "expected the end at position 8, but found 'T19'"),
      ("2018-05-14T19:00:00Z/..", "expected the end at position 21, but found '/'"),
      ("/", "expected a date at position 2, but found the end"),
      ("../", "expected a date at position 4, but found the end"),
      ("/..", "expected a date at position 2, but found '.'"),
      ("..", "expected '/' at position 3, but found the end"),
      ("2018/2019/2020", "expected the end at position 10, but found '/'"),
      ("2018/soon", "expected a date at position 6, but found 'soon'"),
      ("2008/1964", "expected an end that is not before the start at position 6, but found '1964'"),
      (
        "2018-05-14?/2018-05~",
        "expected an end that begins no earlier than the start, as both are in doubt at position 13, "
          + "but found '2018-05~'"
      ),
      (
        "2019-01-XX~/2020",
        "expected an end with either 'X' or a qualifier at position 1, but found '2019-01-XX~'"
      ),
      (
        "2019/202X?",
        "expected an end with either 'X' or a qualifier at position 6, but found '202X?'"
      ),
      ("Y", "expected a year at position 2, but found the end"),
      ("Y0", "expected a year without a leading zero at position 2, but found '0'"),
      (
        "Y2018",
        "expected a year of more than four digits after 'Y' at position 2, but found '2018'"
      ),
      ("Y17000-08", "expected the end at position 7, but found '-'"),
      ("Y17000?", "expected the end at position 7, but found '?'"),
      ("Y17E", "expected an exponent at position 5, but found the end"),
      ("Y1E15", "expected a year of at most 15 digits at position 2, but found '1E15'"),
      (
        "Y1234567890123456",
        "expected a year of at most 15 digits at position 2, but found '1234567890123456'"
      ),
      (
        "1950S0",
        "expected a number of significant digits from 1 to 15 at position 6, but found '0'"
      ),
      ("1950-05S2", "expected the end at position 8, but found 'S2'"),
      ("[]", "expected a date at position 2, but found ']'"),
      ("[1667,1668", "expected ',' or ']' at position 11, but found the end"),
      ("{1667]", "expected ',' or '}' at position 6, but found ']'"),
      ("[1667, 1668]", "expected a date at position 7, but found ' '"),
      ("[1667..1668-05]", "expected a year, as the start is at position 8, but found '1668-05'"),
      (
        "[1668..1667]",
        "expected an end that is not before the start at position 8, but found '1667'"
      ),
      ("[..]", "expected a date at position 4, but found ']'"),
      ("[1667]x", "expected the end at position 7, but found 'x'"),
      ("2018\0", "expected the end at position 5, but found '\0'"),
    ])
  func messages(_ text: String, message: String) {
    let error = #expect(throws: EDTFError.self) { try EDTF(text) }
    #expect(error?.description == message)
  }

  @Test("what is found is quoted no longer than forty bytes")
  func longText() {
    let error = #expect(throws: EDTFError.self) {
      try EDTF(String(repeating: "9", count: 1_000_000))
    }
    #expect(error?.found == String(repeating: "9", count: 40) + "…")
    #expect(error?.offset == 0)
  }
}
