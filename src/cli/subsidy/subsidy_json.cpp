// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/subsidy/subsidy_result.h"
#include "results/scheme_json.h"

namespace grants::cli {
namespace {

void write(JsonStream& out, const SubsidyResult& result, const Console& console) {
    out.object([&] {
        out.key("plan").text(result.fund.plan.id);
        out.key("as_of").word(inIso(result.asOf));
        out.key("basis").word(codeText(result.basis));
        out.key("parameters").object([&] {
            for (const auto& [name, value] : result.fund.plan.settings()) out.key(name).text(value);
        });
        out.key("schemes").list([&] {
            for (const SchemeResult& scheme : result.schemes) {
                out.object([&] {
                    writeScheme(out, {scheme, result.fund.year->registry, console.translator(),
                                      result.only});
                });
            }
        });
    });
}

}  // namespace

void printJson(const SubsidyResult& result, const Console& console) {
    {
        JsonStream out(console.out());
        write(out, result, console);
    }
    console.out() << '\n';
}

}  // namespace grants::cli
