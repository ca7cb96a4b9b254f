// SPDX-License-Identifier: GPL-3.0-or-later
// A fund file of the ninth version, which keeps batches: the claims of May of the eighth version's
// file, frozen and approved. What its program showed of the batch lies beside it. Both were made by
//   cp version-8.zlzh version-9.zlzh
//   grantdesk-cli batch version-9.zlzh freeze --scheme S1 --until 2024-05-31 --on 2024-06-01
//   grantdesk-cli batch version-9.zlzh approve S1-2024-01 --on 2024-06-03
//   grantdesk-cli batch version-9.zlzh show S1-2024-01 --json > version-9.batch.json
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

TEST_CASE("a batch that a program of the ninth version froze is shown with the same bytes") {
    const Scratch scratch;
    const auto file = scratch / "年度.zlzh";
    std::filesystem::copy_file(sourcePath("tests/data/version-9.zlzh"), file);
    CHECK(Workspace::verifyFile(file).findings.empty());
    const auto workspace = Workspace::open(file);
    CHECK(workspace->batchDocument("S1-2024-01") + "\n" ==
          bytesOf(sourcePath("tests/data/version-9.batch.json")));
    CHECK(workspace->batchDifferences("S1-2024-01").empty());
}
