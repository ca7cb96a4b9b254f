// SPDX-License-Identifier: GPL-3.0-or-later
// The year in memory, kept in step with the file by reading only what an edit touched.
#pragma once

#include "domain/year/fund_year.h"
#include "workspace/progress.h"

#include <array>
#include <memory>

namespace grants {

class FundFile;
class Stores;

class Snapshot {
  public:
    Snapshot(FundFile& file, Stores& stores);
    ~Snapshot();

    /// The year as committed. A snapshot nobody else holds is patched in place; one that is held
    /// elsewhere stays as it is and is copied first. Null when `progress` wanted no more.
    [[nodiscard]] std::shared_ptr<const FundYear> year(const Progress& progress);
    /// The registry of that year, which is read first and stays the same.
    [[nodiscard]] std::shared_ptr<const Registry> units();
    /// Takes over what the committed transaction did.
    void noteCommit();
    /// Reads the year without keeping it, as inside a transaction that may yet roll back.
    [[nodiscard]] std::shared_ptr<const FundYear> passing();

  private:
    struct Pending;
    void begin();
    void patch();

    FundFile& m_file;
    Stores& m_stores;
    std::shared_ptr<FundYear> m_year;
    std::shared_ptr<FundYear> m_begun;  // its registry is read, its lists are not
    std::unique_ptr<Pending> m_pending;
};

}  // namespace grants
