// SPDX-License-Identifier: GPL-3.0-or-later
// The policy's figures, copied by hand from the policy: whoever changes a number in the plan
// changes it here too, knowingly.
#pragma once

namespace grants::policy {

/// Header facts (domain §1.0).
inline constexpr const char* kHeader = R"(cqgx-2024 | 2024-04-15 | 2024-04-22
渝财行政〔2023〕86号, 渝知发〔2023〕50号
财办建〔2021〕23号, 财建〔2023〕9号, 财建〔2023〕121号
事前资助 | 事后奖补 | 一(二)
until 2024-12-31 | 三
total 500万元
)";

/// Slots, caps, applicants and indicators (domain §1.1, §1.4, projects §2): code | clause | measure
/// comparator value unit geography party, +the target it feeds.
inline constexpr const char* kProjects =
    R"(P1 | 二(一)1 | 1 exactly | 100万元 | 100万元 | 运营平台 | district | 
P1-1 | 二(一)1(1) | 3 deliverables
P1-2 | 二(一)1(2) | navigation_reports bare 3 份 any holder
P1-3a | 二(一)1(3) | operation_activities >= 5 场 any holder
P1-3b | 二(一)1(3) | sme_recipients >= 20 家 district service +T2
P1-3c | 二(一)1(3) | transfers_and_licences >= 200 件(次) any service +T1
P1-3d | 二(一)1(3) | open_licences >= 5 件 any service +T4
P1-3e | 二(一)1(3) | product_filings >= 60 件 any service +T9
P1-4a | 二(一)1(4) | pledge_enterprises >= 5 家 any service without-municipal
P1-4b | 二(一)1(4) | inclusive_pledge_smes >= 3 家 any service without-municipal +T3
P1-4c | 二(一)1(4) | pledge_registered_amount >= 2亿元 元 any service without-municipal +T7
P1-5a | 二(一)1(5) | trainings >= 5 场 any holder
P1-5b | 二(一)1(5) | training_attendances >= 100 人次 any holder
P1-6 | 二(一)1(6) | 2 deliverables
P2 | 二(一)2 | 3 at most | 30万元 | 90万元 | 高校, 科研院所 | any | 
P2-1a | 二(一)2(1) | tech_sme_transfer_events >= 20 次 city provider +T1
P2-1b | 二(一)2(1) | sme_recipients >= 6 家 district provider +T2
P2-2 | 二(一)2(2) | invention_applications >= 10 件 any holder
P2-3a | 二(一)2(3) | transferred_patents >= 20 件 any provider
P2-3b | 二(一)2(3) | university_patent_share >= 2% % any provider
P2-4 | 二(一)2(4) | open_licences >= 5 件 any provider +T4
P2-5 | 二(一)2(5) | 1 deliverables
P2-6 | 二(一)2(6) | 1 deliverables
P2-7 | 二(一)2(7) | 1 deliverables
P2-8 | 二(一)2(8) | 2 deliverables
P3 | 二(一)3 | 6 at most | 10万元 | 60万元 | 企业 | district | 中型, 小型, 微型
P3-1a | 二(一)3(1) | university_transfer_events >= 5 次 any recipient +T1 +T2=1
P3-1b | 二(一)3(1) | 1 deliverables
P3-2a | 二(一)3(2) | open_licences >= 1 件 any recipient +T4
P3-2b | 二(一)3(2) | 1 deliverables
P3-3 | 二(一)3(3) | pledge_or_equity_amount >= 200万元 元 any recipient +T7
P3-4a | 二(一)3(4) | product_filings >= 5 件 any recipient +T9
P3-4b | 二(一)3(4) | 1 deliverables
P3-5 | 二(一)3(5) | 2 deliverables
P4 | 二(一)4 | 2 at most | 30万元 | 60万元 | 服务机构 | any | 
P4-1 | 二(一)4(1) | sme_transfer_events >= 10 次 district service +T1
P4-2 | 二(一)4(2) | sme_recipients bare 8 家 district service +T2
P4-3a | 二(一)4(3) | inclusive_pledge_smes >= 5 家 district service +T3
P4-3b | 二(一)4(3) | pledge_amount >= 3000万元 元 district service +T7
P4-4a | 二(一)4(4) | open_licences bare 1 件 any service +T4
P4-4b | 二(一)4(4) | product_filings bare 55 件 any service +T9
P4-5 | 二(一)4(5) | 2 deliverables
P5 | 二(一)5 | 3 at most | 20万元 | 60万元 | 产业园区 | district | 
P5-0 | 二(一)5 | 1 deliverables
P5-1a | 二(一)5(1) | briefings >= 1 期 any holder
P5-1b | 二(一)5(1) | inclusive_pledge_smes >= 3 家 park anyone +T3
P5-1c | 二(一)5(1) | pledge_registered_amount >= 6000万元 元 park anyone +T7
P5-2 | 二(一)5(2) | product_filings >= 35 件 park anyone +T9
P6 | 二(一)6 | 1 exactly | 20万元 | 20万元 | 咨询机构, 服务机构, 运营平台, 其他 | any | 
P6-1 | 二(一)6(1) | 3 deliverables
P6-2 | 二(一)6(2) | 3 deliverables
P6-3 | 二(一)6(3) | 3 deliverables
P6-4 | 二(一)6(4) | 1 deliverables
)";

/// Schemes and their lines (domain §1.5); the numbers are parameters.
inline constexpr const char* kSchemes = R"(S1 | 二(二)1 | s1_unit_cap | s1_pool
S1-a | 二(二)1 | s1_transfer_rate | ceiling
S1-b | 二(二)1 | s1_licence_rate | ceiling
S1-c | 二(二)1 | s1_large_rate | fixed
S2 | 二(二)2 | s2_unit_cap | s2_pool
S2-a | 二(二)2 | s2_rate | ceiling
)";

/// The ten targets (domain §1.3).
inline constexpr const char* kTargets =
    R"(T1 | 一(三)1 | sme_transfer_events bare 300 次 district anyone
T2 | 一(三)2 | sme_recipients bare 60 家 district anyone
T3 | 一(三)3 | inclusive_pledge_smes bare 20 家 district anyone
T4 | 一(三)4 | open_licences bare 15 件 district anyone
T5 | 一(三)5 | university_patent_share >= 2% % district anyone
T6 | 一(三)6 | inclusive_pledge_share >= 60% % district anyone
T7 | 一(三)7 | pledge_amount bare 4亿元 元 district anyone
T8 | 一(三)8 | licence_amount bare 50亿元 元 district anyone
T9 | 一(三)9 | product_filings bare 300 件 district anyone
T10 | 一(三)10 | satisfaction >= 90% % any anyone
)";

/// The readings (domain §2): id | name | clause | default | options.
inline constexpr const char* kReadings =
    R"(A1 | s1_licence_sides | 二(二)1 | EACH | EACH, SHARED, LICENSEE
A2 | s1_rate_actual | 二(二)1 | = s1_transfer_rate, s1_licence_rate, s2_rate | 
A3 | s1_large_relation | 二(二)1 | HIGHER | HIGHER, ADD, REPLACE
A4 | s1_large_base | 二(二)1 | WHOLE | WHOLE, EXCESS
A5 | s1_large_unit | 二(二)1 | PER_RECORDAL | PER_RECORDAL, CUMULATIVE
A6 | s1_piece | 二(二)1 | PATENT | PATENT, CONTRACT
A7 | s1_large_scope | 二(二)1 | REQUIRE | REQUIRE, FREE
A8 | cap_order | 二(二)1 | CAP_THEN_SCALE | CAP_THEN_SCALE, SCALE_THEN_CAP, WATERFILL
A9 | rounding | 二(二)1 | FLOOR_YUAN | FLOOR_YUAN, FLOOR_FEN, HALF_UP_YUAN, FLOOR_100YUAN
A10 | same_patent_same_unit | 三 | HIGHER_ONCE | HIGHER_ONCE, BOTH
A11 | cap_aggregation | 二(二)1 | BY_USCI | BY_USCI, BY_GROUP, BY_ROLE
A12 | s1_source_location | 二(二)1 | ANY | ANY, CITY, DISTRICT
A13 | open_licence_count | 一(三)4 | LICENCE | LICENCE, PATENT
A14 | count_of_ci | 一(三)1 | PATENT_EVENT | PATENT_EVENT, CONTRACT
A15 | s2_sides | 二(二)2 | PER_LOAN | PER_LOAN, EACH
A16 | s2_amount | 二(二)2 | MIN | MIN, DISBURSED, REGISTERED
A17 | s2_district | 二(二)2 | REQUIRE_DEBTOR | REQUIRE_DEBTOR, NONE
A18 | s2_renewal | 二(二)2 | FLAG | COUNT, FLAG, FIRST_PLEDGE_ONLY
A19 | s2_debtor_is_pledgor | 二(二)2 | ALLOW | ALLOW, REQUIRE_EQUAL
A20 | project_vs_scheme | 三 | BLOCK_SAME_UNIT | BLOCK_SAME_UNIT, WARN, ALLOW
A21 | attribution | 五(三) | EXCLUSIVE_SERVICE | EXCLUSIVE_SERVICE, EXCLUSIVE_ALL, SHARED
A22 | municipal_exclusion | 二(一)1(4) | AMOUNT_AND_COUNT | AMOUNT, AMOUNT_AND_COUNT
A23 | coowner | 二(二)1 | ANY_UNI_PAY_FIRST | ANY_UNI_PAY_FIRST, ALL_UNI, SPLIT
A24 | equity_is_transfer | 二(二)1 | YES_IF_REGISTERED | YES_IF_REGISTERED, NO
A25 | app_right | 二(二)1 | EXCLUDE | EXCLUDE, INCLUDE
A26 | related_party | 二(二)1 | REJECT | REJECT, FLAG
A27 | licensor_repeat | 二(二)1 | PER_PAIR | PER_PAIR, ONCE_PER_PATENT
A28 | ratio_denominator | 一(三)5 | START | START, END, START_PLUS_GRANTS
A29 | task_subset | 二(一)2 | ALL | ALL, SUBSET
A30 | inclusive_basis | 一(三)3 | DEBTOR_CREDIT_LE_1000 | DEBTOR_CREDIT_LE_1000, LOAN_LE_1000
A31 | project_multi | 三 | ONE | ONE, MANY_DISTINCT_CONTENT
A32 | sme_date | 二(二)1 | APPLY_DATE | APPLY_DATE, CONTRACT_DATE
)";

/// Parameters (domain §1.3, §5): name | clause | default | ceiling.
inline constexpr const char* kParameters = R"(fact_window | 一(三) | 2023-09-01..2024-12-31 | 
s1_transfer_rate | 二(二)1 | 4000元 | <= 4000元
s1_licence_rate | 二(二)1 | 1000元 | <= 1000元
s1_large_rate | 二(二)1 | 1/10000 | <= 1/10000
s1_large_threshold | 二(二)1 | 500万元 | 
s1_unit_cap | 二(二)1 | 10万元 | <= 10万元
s1_pool | 二(二)1 | 50万元 | 
s2_rate | 二(二)2 | 1/1000 | <= 1/1000
s2_unit_cap | 二(二)2 | 20万元 | <= 20万元
s2_pool | 二(二)2 | 60万元 | 
inclusive_limit | 一(三)3 | 1000万元 | 
T7_amount_basis | 一(三)7 | REGISTERED | 
satisfaction_formula | 一(三)10 | TOP2 | 
uni_extra | 一(三)1 |  | 
bare_number_comparator | 一(三) | GE | 
fund_total | 二 | 500万元 | 
municipal_cap | 三 |  | 
reallocation_may_exceed_total_cap | 三 | true | 
sole_trader_is_sme | 一(三) | false | 
uscc_check | 三 | ERROR_WITH_OVERRIDE | 
p6_conflict | 二(一)6 | BLOCK | 
application_number | 四 | CQGX-ZLZH-{code}-2024-{serial} | 
award_number | 四 | CQGX-ZLZH-LX-{code}-2024-{serial} | 
corrections | 四 | 2 | 
correction_workdays | 四 | 5 | 
publicity_workdays | 四 | 5 | 
holidays | 四 | 2022-12-31..2023-01-02;2023-01-21..2023-01-27;2023-04-05;2023-04-29..2023-05-03;2023-06-22..2023-06-24;2023-09-29..2023-10-06;2024-01-01;2024-02-10..2024-02-17;2024-04-04..2024-04-06;2024-05-01..2024-05-05;2024-06-10;2024-09-15..2024-09-17;2024-10-01..2024-10-07;2025-01-01;2025-01-28..2025-02-04;2025-04-04..2025-04-06;2025-05-01..2025-05-05;2025-05-31..2025-06-02;2025-10-01..2025-10-08 | 
extra_workdays | 四 | 2023-01-28..2023-01-29;2023-04-23;2023-05-06;2023-06-25;2023-10-07..2023-10-08;2024-02-04;2024-02-18;2024-04-07;2024-04-28;2024-05-11;2024-09-14;2024-09-29;2024-10-12;2025-01-26;2025-02-08;2025-04-27;2025-09-28;2025-10-11 | 
call_closes | 四 |  | 
reviewers | 四 | 5 | 
reviewers_small | 四 | 3 | 
reviewers_small_up_to | 四 | 20万元 | 
finance_reviewers | 四 | 1 | 
recusal_years | 四 | 3 | 
blind_fields | 四 | 法定代表人;联系人;联系电话;注册地址;开户行;银行账号 | 
score_agg | 四 | MEAN | 
score_decimals | 四 | 2 | 
score_pass | 四 | 60 | 
score_recommended | 四 | 75 | 
tranche | 四 | P=50%+50%;S=100% | 
acceptance_pay | 四 | THRESHOLD | 
acceptance_full | 四 | 1/1 | 
acceptance_floor | 四 | 4/5 | 
bulletin_months | 二(一)6(2) | 2 | 
execution_points | 五(三) | 10 | 
grade_excellent | 五(三) | 90 | 
grade_good | 五(三) | 80 | 
grade_fair | 五(三) | 60 | 
qualitative_achieved | 五(三) | 4/5 | 
qualitative_partial | 五(三) | 3/5 | 
)";

/// Fund rules (domain §1.6).
inline constexpr const char* kRules = R"(F1 | 三
F2 | 三
F3 | 三
F4 | 三
F5 | 三
F6 | 三
)";

/// Score sheet and self-evaluation (domain §5.2, §5.5): name | clause | points.
inline constexpr const char* kScores = R"(申报单位基础 | 四 | 20
必要性与定位 | 四 | 10
实施方案 | 四 | 30
绩效目标 | 四 | 25
经费预算 | 四 | 10
保障与风险 | 四 | 5
产出指标 | T1 | 一(三)1 | 6
产出指标 | T2 | 一(三)2 | 6
产出指标 | T3 | 一(三)3 | 6
产出指标 | T4 | 一(三)4 | 5
产出指标 | T7 | 一(三)7 | 6
产出指标 | T8 | 一(三)8 | 6
产出指标 | T9 | 一(三)9 | 5
产出指标 |  | 二 | 5
产出指标 |  | 三 | 5
效益指标 | T5 | 一(三)5 | 15
效益指标 | T6 | 一(三)6 | 15
满意度指标 | T10 | 一(三)10 | 10
)";

}  // namespace grants::policy
