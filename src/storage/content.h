// SPDX-License-Identifier: GPL-3.0-or-later
// What the content table says of the records of each kind, and the digest of the whole content.
#pragma once

#include "base/finding.h"
#include "storage/digest.h"

#include <string>
#include <vector>

namespace grants {

class Database;

/// All records of one kind: how many, the sum of their ids (so that a single one that is missing
/// can be named), the sum over what they say.
struct ContentPart {
    std::int64_t records = 0, ids = 0;
    DigestSum sum;

    void add(std::int64_t id, const RowDigest& digest);
    void takeOut(std::int64_t id, const RowDigest& digest);
    friend bool operator==(const ContentPart&, const ContentPart&) = default;
};

[[nodiscard]] bool hasTable(Database& database, const std::string& name);
/// Whether a file has the table, which came with the third migration.
[[nodiscard]] bool keepsContent(Database& database);
/// An empty part when the table tells none.
[[nodiscard]] ContentPart storedPart(Database& database, const std::string& kind);
void storePart(Database& database, const std::string& kind, const ContentPart& part);

/// Hex: every part, the ids given so far and the schema, as the trail keeps it.
[[nodiscard]] std::string contentDigest(Database& database);

/// How the records of a table differ from what is kept of them; nothing when `named` ones explain
/// it already.
void compareParts(const std::string& table, const ContentPart& stored, const ContentPart& found,
                  bool named, std::vector<Finding>& findings);

}  // namespace grants
