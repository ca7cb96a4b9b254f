// SPDX-License-Identifier: GPL-3.0-or-later
// The year in memory, kept in step with the file by reading only what an edit touched.
#pragma once

#include "domain/fund_year.h"

#include <array>
#include <memory>

namespace grants {

class Stores;

class Snapshot {
  public:
    explicit Snapshot(Stores& stores);
    ~Snapshot();

    /// The year as committed. A snapshot nobody else holds is patched in place; one that is held
    /// elsewhere stays as it is and is copied first.
    [[nodiscard]] std::shared_ptr<const FundYear> year();
    /// Takes over what the committed transaction did.
    void noteCommit();
    /// Reads the year without keeping it, as inside a transaction that may yet roll back.
    [[nodiscard]] std::shared_ptr<const FundYear> passing();

  private:
    struct Pending;
    void patch();

    Stores& m_stores;
    std::shared_ptr<FundYear> m_year;
    std::unique_ptr<Pending> m_pending;
};

}  // namespace grants
