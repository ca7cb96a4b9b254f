// SPDX-License-Identifier: GPL-3.0-or-later
// Scratch folders, small fund files and values for the tests of the fund file.
#pragma once

#include "domain/plan/plan_reader.h"
#include "workspace/workspace.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace grants::test {

/// A folder of its own that disappears with the test.
class Scratch {
  public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const {
        return m_folder / name;
    }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

  private:
    std::filesystem::path m_folder;
};

/// Valid credit codes, all different: the n-th unit of a test.
[[nodiscard]] CreditCode codeOf(int n);
[[nodiscard]] PatentNumber patentOf(int n);
[[nodiscard]] Organisation unitOf(int n);
[[nodiscard]] LicenceRecord licenceOf(int n, Id<Organisation> provider, Id<Organisation> recipient);
[[nodiscard]] Pledge pledgeOf(int n, Id<Organisation> debtor);
/// SL101, with all that one says of itself.
[[nodiscard]] Application applicationOf(Id<Organisation> unit);
/// ZJ101 of the n-th unit, who steps back from two others.
[[nodiscard]] Expert expertOf(int n);

/// A fund file with two units, a licence and a pledge.
void makeSmallFund(const std::filesystem::path& file, std::string_view plan = builtInPlanJson());
/// One of every aggregate.
void addOneOfEach(Workspace& workspace);
/// More than the page cache holds, so that pages reach the file before the commit.
void putMoreThanCacheHolds(Edit& edit);

/// The stable code of the Error that `work` throws, empty when it throws none.
template <class Work>
std::string failureCode(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return {};
}

/// What somebody careful with a database tool could do: `sql`, with triggers and checks out of its
/// way, and afterwards there again.
void tamperWith(const std::filesystem::path& file, const std::string& sql);
/// Seals the file as it stands, for tests that make many records by SQL.
void sealAsItStands(const std::filesystem::path& file);

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const std::string& bytes);

}  // namespace grants::test
