import ArgumentParser

/// International agreements, and diplomatic relations.
struct Agreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreements",
    abstract: "Show and change international agreements, whose anniversaries are upcoming.",
    discussion: """
      Agreements come from the articles that cite them, and from people. That countries took up \
      diplomatic relations counts as one. Each fifth year since is among what is upcoming.

      culturecal agreements --country KZ
      culturecal agreements add "Establishment of diplomatic relations" --signed 1992-09-16 \
      --parties KZ,BY
      culturecal agreements edit j8r2 --signed 1996-01-17 --reason "the treaty series"
      """,
    subcommands: [
      AgreementsList.self, AgreementsShow.self, AgreementsAdd.self, AgreementsEdit.self,
      AgreementsRemove.self, AgreementsRestore.self,
    ],
    defaultSubcommand: AgreementsList.self)
}
