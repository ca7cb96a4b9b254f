// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/batches/shown_batch.h"

#include "base/error.h"
#include "workspace/batches/freezing.h"

namespace grants {

std::string shown(const BatchCase& one) {
    const Batch& batch = *one.batch;
    if (sha256Of(batch) != batch.sha256 || !batch.result.starts_with("{")) {
        throw Error(
            ErrorKind::FundFile,
            Fault{"BATCH_ALTERED",
                  translatable("workspace", "批次 {0} 的内容与冻结时的校验值不符；请与备份对照。")
                      .with(batch.number)});
    }
    const std::string state = one.state.empty() ? "withdrawn" : std::string(one.state);
    return "{\n  \"state\": \"" + state + "\",\n  \"sha256\": \"" + batch.sha256 + "\"," +
           batch.result.substr(1);
}

}  // namespace grants
